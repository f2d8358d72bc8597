
"use strict";
// Narrows the list of findings. The state is kept in the address, so that a view can be passed on; without this script
// every finding is shown.
(function () {
  const form = document.getElementById("filter");
  if (!form) return;
  const rows = Array.from(document.querySelectorAll("#findings tbody tr"), (row) => ({
    row,
    unit: row.closest(".group").dataset.unit,
    severity: row.dataset.severity,
    text: row.textContent.toLowerCase(),
  }));
  const fields = ["单位", "级别", "文字"];
  const field = (name) => form.elements.namedItem(name);

  function apply() {
    const [unit, severity, text] = fields.map((name) => field(name).value.trim());
    let shown = 0;
    for (const each of rows) {
      const fits = (!unit || each.unit === unit) && (!severity || each.severity === severity)
        && each.text.includes(text.toLowerCase());
      each.row.hidden = !fits;
      shown += fits;
    }
    for (const group of document.querySelectorAll("#findings .group")) {
      group.hidden = !group.querySelector("tbody tr:not([hidden])");
    }
    form.querySelector("output").textContent = shown === rows.length ? "共 " + shown + " 条" : "显示 " + shown + " / " + rows.length + " 条";
    form.classList.toggle("narrowed", shown !== rows.length);
  }

  function remember() {
    const state = new URLSearchParams();
    for (const name of fields) if (field(name).value.trim()) state.set(name, field(name).value.trim());
    const hash = state.toString();
    try {
      history.replaceState(null, "", hash ? "#" + hash : "#findings");
    } catch (refused) {
      // some browsers forbid it for files; the filter works all the same
    }
  }

  function recall() {
    if (!location.hash.includes("=")) return;
    const state = new URLSearchParams(location.hash.slice(1));
    for (const name of fields) field(name).value = state.get(name) || "";
    apply();
    document.getElementById("findings").scrollIntoView();
  }

  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => { apply(); remember(); });
  form.addEventListener("reset", () => setTimeout(() => { apply(); remember(); }));
  addEventListener("hashchange", recall);
  apply();
  recall();
  // Paper shows what is folded away; browsers that open it by the style sheet alone need no help.
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = Array.from(document.querySelectorAll("details:not([open])"));
    for (const each of closed) each.open = true;
  });
  addEventListener("afterprint", () => { for (const each of closed) each.open = false; });
})();
