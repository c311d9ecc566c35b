package org.agreement.core.request;

import java.util.Optional;
import org.agreement.api.value.Bilingual;
import org.agreement.core.data.Tree;

/**
 * What the files of plugins say of one term.
 *
 * @param text what it is; empty texts where nobody says
 * @param assumed the value that is assumed where the request gives none
 * @param source where that value comes from
 * @param example a value to show
 */
public record TermDoc(Bilingual text, Optional<Tree> assumed, String source, Optional<Tree> example) {

    static final TermDoc NONE = new TermDoc(new Bilingual("", ""), Optional.empty(), "", Optional.empty());

    /** Whether somebody says what it is. */
    public boolean isDocumented() {
        return !text.zh().isEmpty() && !text.en().isEmpty();
    }

    /** This documentation where the later one is silent, else the later one. */
    TermDoc overriddenBy(TermDoc later) {
        return new TermDoc(
                later.isDocumented() ? later.text : text,
                later.assumed.or(() -> assumed),
                later.assumed.isPresent() || !later.source.isEmpty() ? later.source : source,
                later.example.or(() -> example));
    }
}
