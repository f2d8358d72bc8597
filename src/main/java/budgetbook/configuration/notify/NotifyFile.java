package budgetbook.configuration.notify;

import budgetbook.budget.Department;
import budgetbook.budget.Unit;
import budgetbook.configuration.file.YamlNode;
import budgetbook.configuration.notify.Recipient.Maker;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads notify.yml, where it is there. */
public final class NotifyFile {
    public static final String NAME = "notify.yml";

    private static final int MOST_DAYS = 365;

    private final Path folder;
    private final Predicate<String> isDepartment;
    private final Predicate<String> isUnit;

    private NotifyFile(Path folder, Predicate<String> isDepartment, Predicate<String> isUnit) {
        this.folder = folder;
        this.isDepartment = isDepartment;
        this.isUnit = isUnit;
    }

    /** What it says for these departments; a code that none of them has is refused. */
    public static Optional<NotifySettings> read(Path folder, Collection<Department> departments) {
        return new NotifyFile(
                        folder,
                        code -> departments.stream()
                                .anyMatch(department -> department.code().equals(code)),
                        code -> departments.stream()
                                .flatMap(department -> department.units().stream())
                                .map(Unit::code)
                                .anyMatch(code::equals))
                .read();
    }

    /** What it says, when nothing is known of departments: the rest of the configuration is wrong. */
    public static Optional<NotifySettings> readAlone(Path folder) {
        return new NotifyFile(folder, code -> true, code -> true).read();
    }

    private Optional<NotifySettings> read() {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        YamlNode root = YamlNode.read(file).closed("remind-days", "link", "smtp", "channels");
        Optional<SmtpServer> smtp = root.find("smtp").map(node -> SmtpServer.read(node, folder));
        List<Channel> channels = new ArrayList<>();
        for (YamlNode node : root.get("channels").list()) {
            for (Recipient recipient : recipients(node)) {
                if (recipient instanceof Recipient.Mailbox && smtp.isEmpty()) {
                    throw node.refuse("要发邮件，还应写明邮件服务器 smtp。");
                }
                channels.add(channel(node, recipient));
            }
        }
        return Optional.of(new NotifySettings(days(root), root.text("link", ""), smtp, channels));
    }

    private static int days(YamlNode root) {
        int days = root.find("remind-days").map(YamlNode::number).orElse(0);
        if (days < 0 || days > MOST_DAYS) {
            throw root.get("remind-days").refuse("remind-days 应在 0（不再提醒）到 " + MOST_DAYS + " 之间。");
        }
        return days;
    }

    private List<Recipient> recipients(YamlNode node) {
        List<String> kinds = new ArrayList<>(List.of("mail", "command"));
        Arrays.stream(Maker.values()).map(Maker::key).forEach(kinds::add);
        List<String> keys = new ArrayList<>(kinds);
        keys.addAll(List.of("outcomes", "departments", "units", "secret"));
        node.closed(keys.toArray(String[]::new));
        List<String> named =
                kinds.stream().filter(kind -> node.find(kind).isPresent()).toList();
        if (named.size() != 1) {
            throw node.refuse("每个通道应写明一种送法：" + String.join("、", kinds) + " 之一。");
        }
        String kind = named.get(0);
        if (node.get(kind).list().isEmpty()) {
            throw node.get(kind).refuse(kind + " 是空的。");
        }
        Optional<YamlNode> key = node.find("secret");
        Optional<Maker> maker = Arrays.stream(Maker.values())
                .filter(one -> one.key().equals(kind))
                .findFirst();
        if (key.isPresent() && !maker.map(Maker::signs).orElse(false)) {
            throw key.get().refuse("secret 是钉钉、飞书机器人的加签密钥，" + kind + " 用不到，请删去。");
        }
        if (maker.isPresent()) {
            return List.of(new Recipient.Robot(
                    maker.get(), Secret.read(node.get(kind), folder), key.map(secret -> Secret.read(secret, folder))));
        }
        if (kind.equals("command")) {
            return List.of(new Recipient.Command(node.get(kind).texts()));
        }
        return node.get(kind).list().stream()
                .<Recipient>map(address -> new Recipient.Mailbox(Recipient.address(address)))
                .toList();
    }

    private Channel channel(YamlNode node, Recipient recipient) {
        Set<Occasion> occasions = EnumSet.noneOf(Occasion.class);
        for (YamlNode outcome : node.get("outcomes").list()) {
            Occasion occasion = Occasion.of(outcome.text())
                    .orElseThrow(() -> outcome.refuse("不认识的结果“" + outcome.text() + "”；可用的：" + Occasion.keys() + "。"));
            if (!occasions.add(occasion)) {
                throw outcome.refuse("“" + outcome.text() + "”重复出现，请删去一处。");
            }
        }
        if (occasions.isEmpty()) {
            throw node.get("outcomes").refuse("outcomes 应至少写一个：" + Occasion.keys() + "。");
        }
        return new Channel(
                recipient,
                occasions,
                codes(node, "departments", "部门", isDepartment),
                codes(node, "units", "单位", isUnit));
    }

    private static Set<String> codes(YamlNode node, String key, String what, Predicate<String> isKnown) {
        Set<String> codes = new LinkedHashSet<>();
        for (YamlNode code : node.list(key)) {
            if (!isKnown.test(code.text())) {
                throw code.refuse("配置中没有" + what + "“" + code.text() + "”。");
            }
            if (!codes.add(code.text())) {
                throw code.refuse(what + "“" + code.text() + "”重复出现，请删去一处。");
            }
        }
        if (codes.isEmpty() && node.find(key).isPresent()) {
            throw node.get(key).refuse(key + " 是空的；不限" + what + "的，请删去这一行。");
        }
        return codes;
    }
}
