package budgetbook.configuration.file;

import budgetbook.budget.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Names by which a submission may call things, compared as the reader compares them: by letters and digits alone. Each
 * may mean one thing only.
 */
public final class LooseNames {
    private final Map<String, List<Claim>> claims = new LinkedHashMap<>();
    private final BiPredicate<String, String> mayShare;

    /** A name that something has. */
    private record Claim(String name, String owner, String where, boolean written) {}

    public LooseNames() {
        this((one, other) -> false);
    }

    /**
     * Names of which some are meant to be shared.
     *
     * @param mayShare whether these two, the one claimed first in front, may have a name in common
     */
    public LooseNames(BiPredicate<String, String> mayShare) {
        this.mayShare = mayShare;
    }

    /** Takes a name for what the program itself calls so. */
    public void reserve(String name, String owner) {
        claims(name).add(new Claim(name, owner, "", false));
    }

    /** Takes the name that is written here; refused if it is taken, or has nothing to compare. */
    public void claim(YamlNode node, String owner) {
        claim(node, node.text(), owner, true);
    }

    /** Takes a name that follows from what is written here; its owner may have written it out as well. */
    public void claimFormed(YamlNode node, String name, String owner) {
        claim(node, name, owner, false);
    }

    private void claim(YamlNode node, String name, String owner, boolean written) {
        if (Label.of(name).isEmpty()) {
            throw node.refuse("“" + name + "”中没有文字，读申报表时比较的只是文字和数字，请改写。");
        }
        List<Claim> same = claims(name);
        for (Claim other : same) {
            boolean ofSame = other.owner.equals(owner);
            if (ofSame && written && other.written) {
                throw node.refuse("名称“" + name + "”重复" + difference(name, other) + "，请删去一处。");
            }
            if (!ofSame && !mayShare.test(other.owner, owner)) {
                throw node.refuse("“" + name + "”（" + owner + "）也是" + other.owner + " 的名称" + place(other)
                        + difference(name, other) + "，申报表中写了它就分不清是哪一个；请删去一处或改写。");
            }
        }
        same.add(new Claim(name, owner, node.where(), written));
    }

    private List<Claim> claims(String name) {
        return claims.computeIfAbsent(Label.of(name), label -> new ArrayList<>());
    }

    private static String place(Claim other) {
        return other.where.isEmpty() ? "" : "，见" + other.where;
    }

    private static String difference(String name, Claim other) {
        return name.equals(other.name) ? "" : "（写作“" + other.name + "”；读申报表时不分标点、空格、全半角和大小写）";
    }
}
