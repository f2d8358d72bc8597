package budgetbook.step.group;

import budgetbook.budget.Department;
import budgetbook.budget.Group;
import budgetbook.budget.Product;
import budgetbook.budget.Sha256;
import budgetbook.budget.Unit;
import budgetbook.configuration.Configuration;
import budgetbook.ledger.Ledger;
import budgetbook.ledger.Reading;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.Manifest;
import budgetbook.run.GroupOutcome.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the publication of a group is made of: known before its first step, the same for all of them.
 *
 * @param members its departments as they stand
 * @param folder where the group is published
 * @param identity what decides the publication: the same gives the same tables
 */
public record GroupWork(
        Configuration configuration, Group group, List<Member> members, DepartmentFolder folder, String identity) {

    /** Looks at the folders of the departments and at what the ledger holds of them. */
    public static GroupWork of(Configuration configuration, Group group, DepartmentFolder folder, Ledger ledger) {
        List<Member> members = new Members(folder.output(), configuration.year(), ledger).of(group);
        List<String> parts = new ArrayList<>(List.of(
                Product.VERSION,
                group.code(),
                group.name(),
                Integer.toString(configuration.year()),
                configuration.groups().digest(group)));
        for (Member member : members) {
            parts.addAll(List.of(member.department().code(), member.department().name()));
            for (Unit unit : member.department().units()) {
                parts.addAll(List.of(unit.code(), unit.name(), unit.shortName()));
            }
            Member.Publication publication = member.publication();
            if (publication == null || !member.isCounted()) {
                parts.add(member.why());
            } else {
                parts.addAll(List.of(Integer.toString(publication.number()), publication.identity()));
            }
        }
        return new GroupWork(configuration, group, members, folder, Sha256.of(parts));
    }

    /** Whether a publication was made from what this work would make it of. */
    public boolean stands(Optional<Manifest> publication) {
        return publication.isPresent() && publication.get().identity().equals(identity);
    }

    /** Returns the departments whose lines are summed. */
    public List<Department> counted() {
        return members.stream()
                .filter(Member::isCounted)
                .map(Member::department)
                .toList();
    }

    /** Returns the departments whose lines are not, with the reason. */
    public List<Missing> missing() {
        return members.stream()
                .filter(member -> !member.isCounted())
                .map(member -> new Missing(member.department(), member.why()))
                .toList();
    }

    /** Lets the ledger drop the submissions whose rows are no longer as they were read: the next run reads them again. */
    public void dropDamaged(Ledger ledger) {
        submissions().forEach(submission -> ledger.complete(submission.key()));
    }

    /** Returns all submissions that are summed. */
    List<Reading> submissions() {
        return members.stream().flatMap(member -> member.submissions().stream()).toList();
    }
}
