package budgetbook.book.check.readback;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The styles of a .docx: which are headings, of which level, and which make the contents. */
final class DocxStyles implements DocxParts.Listener {
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Set<String> contents = new HashSet<>();
    private final Set<String> hidden = new HashSet<>();
    private String style = "";

    static DocxStyles read(DocxParts parts) throws IOException {
        DocxStyles styles = new DocxStyles();
        parts.tell("word/styles.xml", styles);
        return styles;
    }

    @Override
    public void start(String element, XMLStreamReader at) {
        String value = DocxParts.attribute(at, "val");
        switch (element) {
            case "style" -> style = DocxParts.attribute(at, "styleId");
            case "name" -> {
                String name = value.toLowerCase(Locale.ROOT);
                if (name.matches("(toc|目录) ?[0-9]")) {
                    contents.add(style);
                } else if (name.matches("(heading|标题) [1-9]")) {
                    levels.putIfAbsent(style, name.charAt(name.length() - 1) - '0');
                }
            }
            case "basedOn" -> bases.put(style, value);
            case "outlineLvl" -> levels.put(style, Integer.parseInt(value) + 1);
            case "vanish" -> {
                if (DocxParts.on(at)) {
                    hidden.add(style);
                }
            }
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        // what a style is, its elements say
    }

    @Override
    public void end(String element) {
        if (element.equals("style")) {
            style = "";
        }
    }

    /** Returns the level of a heading in this style; 0 or more than 9 if it makes none. */
    int level(String id) {
        int depth = 0;
        for (String at = id; at != null && depth < 20; at = bases.get(at)) {
            Integer level = levels.get(at);
            if (level != null) {
                return level;
            }
            depth++;
        }
        return 0;
    }

    boolean isContents(String id) {
        return contents.contains(id);
    }

    boolean isHidden(String id) {
        return hidden.contains(id);
    }
}
