package budgetbook.cli.menu;

import budgetbook.budget.Product;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Shows what can be done, does what is chosen, and shows it again, until 0 or the end of the input. */
final class Menu {
    private static final String AFTERWARDS = "要看总册和运行报告，回到菜单后选 5。";

    private final MenuCommands commands;
    private final FileCheck check;
    private final Keyboard keyboard;
    private final PrintWriter out;
    private final List<Item> items;

    Menu(MenuCommands commands, FileCheck check, ResultFiles results, Keyboard keyboard, PrintWriter out) {
        this.commands = commands;
        this.check = check;
        this.keyboard = keyboard;
        this.out = out;
        items = List.of(
                new Item("汇总　　　　读取、核对各单位的申报表，没有问题的发布", () -> run()),
                new Item("试算　　　　有缺报、有误的也先算出来看，不发布", () -> run("--draft")),
                new Item("检查文件…　 交表之前检查一份或几份申报表", this::checkFiles),
                new Item("生成模板　　给各单位的空白申报表", this::template),
                new Item("打开结果　　总册、核对稿、运行报告、模板", results::choose),
                new Item("查看历史　　以往的发布和运行", commands::history));
    }

    /**
     * A thing that can be done.
     *
     * @param name with a few words that explain it
     */
    private record Item(String name, Runnable action) {}

    void show() {
        Optional<String> said;
        do {
            print();
            said = keyboard.ask("请输入编号，按回车：");
        } while (said.isPresent() && answer(said.get()));
    }

    private void print() {
        out.println();
        out.println(Product.NAME + " " + Product.VERSION + "　" + Path.of("").toAbsolutePath());
        out.println();
        for (int number = 1; number <= items.size(); number++) {
            out.println("  " + number + "  " + items.get(number - 1).name());
        }
        out.println("  0  退出");
        out.println();
    }

    /** Does what was asked for; false if that was to end. */
    private boolean answer(String said) {
        OptionalInt number = Keyboard.number(said);
        if (number.isPresent() && number.getAsInt() == 0) {
            return false;
        }
        TypedPaths.Found dropped = TypedPaths.ofThisSystem().in(said);
        out.println();
        if (number.isPresent() && number.getAsInt() <= items.size()) {
            items.get(number.getAsInt() - 1).action().run();
        } else if (!dropped.files().isEmpty()) {
            check.of(dropped);
        } else {
            out.println("没有“" + said + "”这一项。请输入 0 到 " + items.size() + " 中的一个编号。");
            return true;
        }
        out.println();
        return keyboard.ask("按回车回到菜单：").isPresent();
    }

    private void run(String... options) {
        commands.run(options);
        out.println();
        out.println(AFTERWARDS);
    }

    private void checkFiles() {
        out.println("把申报表拖到这个窗口里，或输入它的位置，按回车。几份的，一份一份拖进来再按回车。");
        keyboard.ask("申报表（直接回车为返回）：")
                .filter(said -> !said.isEmpty())
                .ifPresent(said -> check.of(TypedPaths.ofThisSystem().in(said)));
    }

    private void template() {
        Optional<String> year = keyboard.ask("带入哪一年申报表的明细？输入年度，如 2023；不带入的直接回车：");
        while (year.isPresent()
                && !year.get().isEmpty()
                && Keyboard.number(year.get()).isEmpty()) {
            year = keyboard.ask("“" + year.get() + "”不是年度。请输入四位数字，不带入的直接回车：");
        }
        year.ifPresent(said ->
                Keyboard.number(said).ifPresentOrElse(from -> commands.template("--from=" + from), commands::template));
    }
}
