package org.agreement.core.review;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agreement.core.data.Source;
import org.agreement.core.data.Tree;
import org.agreement.core.data.Tree.Mapping;
import org.agreement.core.data.Tree.Scalar;
import org.agreement.core.data.Tree.Sequence;
import org.agreement.core.data.TreeReader;
import org.agreement.core.refusal.ErrorCode;
import org.agreement.core.refusal.Refusals;
import org.agreement.core.refusal.Refused;
import org.agreement.core.review.Baseline.Known;

/** Reads a baseline: a file of fingerprints, or what {@code review} printed as JSON or SARIF, whose files are relative to here. */
public final class BaselineReader {

    /** The name of our fingerprints in a SARIF log. */
    public static final String SARIF_FINGERPRINT = "agreementFinding/v1";

    private final Path here = Path.of("");
    private final Refusals refusals = new Refusals();
    private final Set<Known> known = new LinkedHashSet<>();

    private BaselineReader() {}

    /**
     * Reads a baseline.
     *
     * @param name of the file
     * @throws Refused if it is none
     */
    public static Baseline read(String name, byte[] content) {
        return new BaselineReader().read(Source.stored(name, new String(content, StandardCharsets.UTF_8)));
    }

    private Baseline read(Source source) {
        Optional<Tree> tree = refusals.accept(new TreeReader().read(source));
        refusals.throwIfAny();
        Tree root = tree.orElseThrow();
        Path folder = Baseline.absolute(here, source.name()).getParent();
        if (root instanceof Sequence files) {
            files.items().forEach(this::reviewed);
        } else if (root.at("runs").isPresent()) {
            items(root, "runs").forEach(run -> items(run, "results").forEach(this::result));
        } else if (root.at("fingerprints").isPresent()) {
            items(root, "fingerprints").forEach(entry -> add(folder == null ? here : folder, entry, entry));
        } else {
            refuse(root);
        }
        refusals.throwIfAny();
        return new Baseline(known);
    }

    private void reviewed(Tree file) {
        List.of("findings", "suppressed")
                .forEach(list -> items(file, list).forEach(finding -> add(here, file, finding)));
    }

    private void add(Path folder, Tree file, Tree finding) {
        Optional<String> name = text(file, "file");
        Optional<String> fingerprint = text(finding, "fingerprint");
        if (name.isPresent() && fingerprint.isPresent()) {
            add(folder, name.get(), fingerprint.get(), finding);
        } else {
            refuse(finding);
        }
    }

    private void result(Tree result) {
        Optional<String> fingerprint =
                entry(result, "partialFingerprints").flatMap(all -> text(all, SARIF_FINGERPRINT));
        Optional<String> uri = items(result, "locations").stream()
                .findFirst()
                .flatMap(place -> place.at("physicalLocation.artifactLocation"))
                .flatMap(artifact -> text(artifact, "uri"));
        if (fingerprint.isEmpty() || uri.isEmpty()) {
            refuse(result);
            return;
        }
        try {
            add(here, new URI(uri.get()).getPath(), fingerprint.get(), result);
        } catch (URISyntaxException e) {
            refuse(result);
        }
    }

    private void add(Path folder, String file, String fingerprint, Tree place) {
        try {
            known.add(new Known(Baseline.absolute(folder, file), fingerprint));
        } catch (InvalidPathException e) {
            refuse(place);
        }
    }

    private void refuse(Tree place) {
        refusals.add(ErrorCode.BASELINE_FORM, place.place(), "");
    }

    private static List<Tree> items(Tree tree, String key) {
        return entry(tree, key)
                .filter(Sequence.class::isInstance)
                .map(list -> ((Sequence) list).items())
                .orElse(List.of());
    }

    private static Optional<Tree> entry(Tree tree, String key) {
        return tree instanceof Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    private static Optional<String> text(Tree tree, String key) {
        return entry(tree, key).filter(Scalar.class::isInstance).map(text -> ((Scalar) text).text());
    }
}
