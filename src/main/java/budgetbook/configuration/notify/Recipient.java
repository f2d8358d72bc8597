package budgetbook.configuration.notify;

import budgetbook.configuration.file.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who is told. Those that are called alike are one, however many channels name them. */
public sealed interface Recipient {
    /** Returns how it is called in the log and in what is remembered; no secret. */
    String label();

    /** Somebody who gets mail. */
    record Mailbox(String address) implements Recipient {
        @Override
        public String label() {
            return "邮件 " + address;
        }
    }

    /**
     * A robot of a group chat.
     *
     * @param hook its address
     * @param key with which messages are signed, if it wants that
     */
    record Robot(Maker maker, Secret hook, Optional<Secret> key) implements Recipient {
        @Override
        public String label() {
            return maker.label() + "机器人（地址在" + hook.place() + "）";
        }
    }

    /** A command, which gets the message on its standard input. */
    record Command(List<String> words) implements Recipient {
        @Override
        public String label() {
            return "命令 " + String.join(" ", words);
        }
    }

    /** Whose robot. */
    enum Maker {
        WECOM("企业微信"),
        DINGTALK("钉钉"),
        FEISHU("飞书");

        private final String label;

        Maker(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** The key in the file. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it can be told to take signed messages only. */
        boolean signs() {
            return this != WECOM;
        }
    }

    /** The address of a mailbox; signs that would end a header line, or begin another address, are none of it. */
    static String address(YamlNode node) {
        String address = node.text();
        if (!address.matches("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*")) {
            throw node.refuse("邮件地址“" + address + "”应为 姓名@单位.cn 的样子，只写地址。");
        }
        return address;
    }
}
