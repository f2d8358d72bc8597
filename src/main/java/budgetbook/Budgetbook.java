package budgetbook;

public final class Budgetbook {
    private Budgetbook() {}

    public static void main(String[] args) {
        System.out.println(args.length);
    }
}
