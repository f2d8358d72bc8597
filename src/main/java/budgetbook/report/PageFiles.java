package budgetbook.report;

import budgetbook.book.BookNews.State;
import budgetbook.publication.DepartmentFolder;
import budgetbook.publication.DraftFolder;
import budgetbook.publication.FeedbackFolder;
import budgetbook.publication.ManifestFile;
import budgetbook.report.page.FileLink;
import budgetbook.run.DepartmentOutcome;
import budgetbook.run.DepartmentOutcome.Result;
import budgetbook.workbook.form.Supplement;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files beside the run page, with what each is for. */
final class PageFiles {
    private PageFiles() {}

    /** Those of the publication that stands when the page does, then feedback and history. */
    static List<FileLink> of(DepartmentFolder folder, DepartmentOutcome outcome, RunPageNews news) {
        List<FileLink> files = new ArrayList<>();
        String master = folder.masterName();
        List<String> outputs = new ArrayList<>(news.outputs());
        outputs.sort(Comparator.comparing((String output) -> !output.equals(master)));
        for (String output : outputs) {
            if (!output.equals(DepartmentFolder.PAGE)) {
                files.add(new FileLink(output, purpose(output, master, outcome)));
            }
        }
        if (outcome.result() == Result.DRAFTED) {
            return files;
        }
        if (outcome.result() == Result.UNRECONCILED) {
            files.add(new FileLink(DraftFolder.NAME + "/", "试算稿：勾稽所指的单元格在其中的总册里"));
        }
        if (!news.outputs().isEmpty()) {
            files.add(new FileLink(ManifestFile.NAME, "第 " + outcome.number() + " 号的清单：申报表、文件和校验码、勾稽结果"));
        }
        outcome.board().stream()
                .filter(unit -> !unit.returned().isEmpty())
                .map(unit -> new FileLink(unit.returned(), "退回 " + unit.unit().code() + " 更正的申报表，问题已标出"))
                .forEach(files::add);
        if (outcome.book().state() == State.LACKING) {
            files.add(new FileLink(Supplement.FILE, "待补说明：公开文本还缺什么，请部门本级填写"));
        }
        if (Files.exists(folder.questions().path().resolve(folder.questionBook()))) {
            files.add(new FileLink(
                    FeedbackFolder.QUESTIONS + "/" + folder.questionBook(), "审核说明：本部门的提示和口径差，在其中写明缘由；同一文件夹中是发给单位的"));
        }
        if (news.changes() != null || folder.hasEarlier()) {
            files.add(new FileLink(DepartmentFolder.HISTORY + "/", "以前的各次发布"));
        }
        return files;
    }

    private static String purpose(String file, String master, DepartmentOutcome outcome) {
        String whose = outcome.result() == Result.DRAFTED ? "试算的" : "第 " + outcome.number() + " 号";
        if (file.equals(master)) {
            return whose + "总册：预算01表至预算15表";
        }
        if (file.endsWith(".docx")) {
            return whose + "部门预算公开文本，可以编辑";
        }
        if (file.endsWith(".pdf")) {
            return whose + "部门预算公开文本，供公开和打印";
        }
        return file.endsWith("-核对稿.xlsx") ? whose + "核对稿：公式、勾稽、明细" : whose + "的文件";
    }
}
