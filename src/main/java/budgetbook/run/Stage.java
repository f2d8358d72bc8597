package budgetbook.run;

import java.util.EnumSet;
import java.util.List;

/** The stages of the main job, in order; each is a step of the batch job. */
public enum Stage {
    RECEIVE("接收"),
    INGEST("读取"),
    EXAMINE("核验"),
    FEEDBACK("退回"),
    TABULATE("制表"),
    WRITE("写册"),
    RECONCILE("勾稽"),
    COMPARE("比对"),
    BOOK("成册"),
    EDITION("核对"),
    PUBLISH("发布"),
    /** In the place of 发布 where a draft is made. */
    DRAFT("试算");

    /** The stages of a publication, in order. */
    public static final List<Stage> OF_PUBLICATION = List.copyOf(EnumSet.complementOf(EnumSet.of(DRAFT)));

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** What a person calls it. */
    public String label() {
        return label;
    }

    /** The batch step's name. */
    public String step() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
