package org.agreement.plugin.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.RivalMode;
import org.agreement.api.terms.RivalServices;
import org.agreement.api.terms.Subcontracting;
import org.agreement.api.terms.SubcontractingMode;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;

/** Subcontractors are listed where a list holds, children's data stays with the provider, exclusiveness has its price. */
final class StaffCheck implements TermCheck {

    @Override
    public List<Complaint> check(Terms terms) {
        List<Complaint> complaints = new ArrayList<>();
        Subcontracting subcontracting = terms.tree().subcontracting();
        boolean listed = subcontracting.mode() == SubcontractingMode.LISTED;
        if (listed == subcontracting.approved().isEmpty()) {
            complaints.add(list(listed));
        }
        if (Facts.underFourteen(terms) && subcontracting.mode() != SubcontractingMode.FORBIDDEN) {
            complaints.add(children());
        }
        terms.tree().rivalServices().flatMap(rivals -> price(terms, rivals)).ifPresent(complaints::add);
        return complaints;
    }

    private static Complaint list(boolean listed) {
        return listed
                ? new Complaint(
                        "STD-201",
                        "subcontracting.approved",
                        new Bilingual("分包限于名单，名单却是空的", "subcontracting is limited to a list, which is empty"),
                        new Bilingual("逐个写明次受托人和事项，或者改为 forbidden", "list who may do what, or write forbidden"))
                : new Complaint(
                        "STD-202",
                        "subcontracting.approved",
                        new Bilingual(
                                "写了次受托人的名单，mode 却不是 listed", "subcontractors are listed, yet the mode is not listed"),
                        new Bilingual("把 mode 改为 listed，或者删去名单", "write the mode listed, or take the list out"));
    }

    private static Complaint children() {
        return new Complaint(
                "STD-203",
                "subcontracting.mode",
                new Bilingual(
                        "处理不满14周岁未成年人的个人信息时不得转委托", "data of children under 14 must not be passed to subcontractors"),
                new Bilingual(
                        "改为 forbidden，或者从 subjects 中删去 children",
                        "write forbidden, or take children out of the subjects"));
    }

    private static Optional<Complaint> price(Terms terms, RivalServices rivals) {
        boolean exclusive = rivals.mode() == RivalMode.EXCLUSIVE;
        if (exclusive && rivals.fee().isEmpty()) {
            return Optional.of(new Complaint(
                    "STD-204",
                    "rivalServices.fee",
                    new Bilingual("不得承接竞争对手而没有对价", "exclusiveness without a fee"),
                    new Bilingual(
                            "写明作为对价的费用项目名称，或者改为 separateTeam",
                            "name the fee item that pays for it, or write separateTeam")));
        } else if (!exclusive && rivals.fee().isPresent()) {
            return Optional.of(new Complaint(
                    "STD-205",
                    "rivalServices.fee",
                    new Bilingual(
                            "写了不得承接的对价，mode 却不是 exclusive", "a fee for exclusiveness, yet the mode is not exclusive"),
                    new Bilingual("把 mode 改为 exclusive，或者删去 fee", "write the mode exclusive, or take the fee out")));
        }
        return rivals.fee()
                .filter(name ->
                        terms.fees().stream().noneMatch(fee -> fee.name().equals(name)))
                .map(StaffCheck::unknown);
    }

    private static Complaint unknown(String fee) {
        return new Complaint(
                "STD-206",
                "rivalServices.fee",
                new Bilingual("费用中没有名为“" + fee + "”的项目", "there is no fee item named '" + fee + "'"),
                new Bilingual("写 fees 中一项的名称", "write the name of an item of fees"));
    }
}
