package budgetbook.run;

import budgetbook.budget.Department;
import budgetbook.finding.Argument;
import budgetbook.finding.Finding;
import budgetbook.finding.Wording;
import budgetbook.place.SourceCell;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.PublicationRegister;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives the folder of a department that was renamed its new name; that it cannot be done now is told and holds nothing back. */
public final class RenamedFolder {
    private static final Logger LOG = LoggerFactory.getLogger(RenamedFolder.class);

    private RenamedFolder() {}

    /** Renames what is to be renamed; returns what has to be told. */
    public static List<Finding> settle(Path output, int year, Department department, PublicationRegister publications) {
        try {
            DepartmentFolder.takeName(output, year, department, publications);
            return List.of();
        } catch (IOException e) {
            LOG.warn("部门 {} 的文件夹暂时无法改名", department.code(), e);
            Path place = new DepartmentFolder(output, year, department, publications).path();
            return List.of(new Finding(
                    Wording.FOLDER_KEPT.of(
                            Argument.of(Faults.explain(e)),
                            Argument.of(department.code()),
                            Argument.of(department.name())),
                    SourceCell.ofFile(place.toString())));
        }
    }
}
