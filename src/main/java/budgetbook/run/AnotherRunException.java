package budgetbook.run;

/** Another run holds the state folder, or the output folder. */
public final class AnotherRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The holder in Chinese: its process and since when. */
    public AnotherRunException(String holder) {
        super(holder);
    }
}
