package org.agreement.core.request;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agreement.core.data.Tree;

/** Codes in the form in which they were issued: capital letters, without spaces and hyphens. */
final class WrittenCodes {

    private static final List<String> PATHS = List.of(
            "organization.creditCode",
            "individual.document.residentId",
            "individual.document.passport",
            "individual.document.hkMacaoPermit",
            "individual.document.taiwanPermit",
            "individual.document.foreignPermanentResident");

    private WrittenCodes() {}

    static Tree normalized(Tree request) {
        Tree normalized = request;
        for (String party : List.of("parties.customer.", "parties.provider.")) {
            for (String code : PATHS) {
                normalized = normalized(normalized, party + code);
            }
        }
        return normalized;
    }

    private static Tree normalized(Tree request, String path) {
        Optional<Tree> node = request.at(path);
        if (node.isPresent() && node.get() instanceof Tree.Scalar scalar && !scalar.isNull()) {
            String code = scalar.text().replaceAll("[\\s\\u3000-]", "").toUpperCase(Locale.ROOT);
            Tree issued = new Tree.Scalar(scalar.place(), scalar.origin(), code, scalar.style());
            return code.equals(scalar.text()) || code.isEmpty()
                    ? request
                    : request.withAt(path, issued).orElse(request);
        }
        return request;
    }
}
