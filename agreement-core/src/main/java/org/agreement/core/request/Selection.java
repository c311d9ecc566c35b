package org.agreement.core.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agreement.api.clause.ClauseNature;
import org.agreement.api.party.PartyRole;
import org.agreement.api.value.Unreadable;

/**
 * What a request chooses, beside its terms.
 *
 * @param industry empty: general
 * @param plugins add-ons beyond the industry's plugin, as listed
 * @param prefer by clause id, the plugin whose replacement prevails
 * @param excluded ids of clauses that are left out
 * @param added clauses that the parties write themselves
 * @param numberPrefix begins the agreement's number
 */
public record Selection(
        Optional<String> industry,
        List<String> plugins,
        Map<String, String> prefer,
        List<String> excluded,
        List<AddedClause> added,
        Optional<String> numberPrefix) {

    /** A clause that stands in the request itself. */
    public record AddedClause(
            String section,
            String title,
            String text,
            ClauseNature nature,
            List<PartyRole> binds,
            List<PartyRole> favours) {}

    /** The shape of what a request writes. */
    record Written(
            Optional<String> industry,
            Optional<List<String>> plugins,
            Optional<Clauses> clauses,
            Optional<NumberForm> number) {}

    /** {@code clauses: {exclude: […], add: […]}}. */
    record Clauses(Optional<List<String>> exclude, Optional<List<AddedClause>> add) {}

    /** {@code number: {prefix: KF}}. */
    record NumberForm(String prefix) {

        private static final Pattern PREFIX = Pattern.compile("[\\p{L}\\p{Nd}]{1,20}");

        NumberForm {
            if (!PREFIX.matcher(prefix).matches()) {
                throw new Unreadable(
                        "编号前缀为 1 至 20 个字母、汉字或者数字，如 KF", "a prefix of 1 to 20 letters and digits, such as KF");
            }
        }
    }
}
