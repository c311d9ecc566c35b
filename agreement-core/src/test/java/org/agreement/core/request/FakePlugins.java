package org.agreement.core.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.agreement.api.fee.Billing;
import org.agreement.api.fee.Charge;
import org.agreement.api.fee.Factor;
import org.agreement.api.fee.FeeCategory;
import org.agreement.api.fee.FeeLine;
import org.agreement.api.fee.Measure;
import org.agreement.api.fee.Money;
import org.agreement.api.fee.Price;
import org.agreement.api.fee.PricingModel;
import org.agreement.api.fee.Quantity;
import org.agreement.api.fee.UnitPrice;
import org.agreement.api.plugin.AgreementPlugin;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.DerivedTerm;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;
import org.agreement.api.value.TermKey;
import org.agreement.core.plugin.LoadedPlugin;
import org.agreement.core.plugin.PluginDescriptor;
import org.agreement.core.plugin.PluginFiles;
import org.agreement.core.plugin.PluginRegistry;

/** Three small plugins: standard, an industry's with code, and an add-on without. */
public final class FakePlugins {

    /** The block of the industry shop. */
    public static final TermKey<Shop> SHOP = TermKey.of("shop", Shop.class);

    /** Derived by the industry shop. */
    public static final TermKey<Integer> SHOPS = TermKey.of("shops", Integer.class);

    private FakePlugins() {}

    /** The terms of a shop. */
    public record Shop(List<String> names, Optional<Factor> festivalFactor) {}

    record Monthly(Money amount, Optional<Quantity> includes) {}

    record Over(String of, UnitPrice price, Measure unit) {}

    public static PluginRegistry registry() {
        return registry(new Standard(), new ShopPlugin());
    }

    /** The plugins with other code of standard and shop. */
    public static PluginRegistry registry(AgreementPlugin standard, AgreementPlugin shop) {
        return new PluginRegistry(
                List.of(
                        plugin("standard", Optional.empty(), standard),
                        plugin("shop", Optional.of("shop"), shop),
                        plugin("survey", Optional.empty(), new Codeless())),
                List.of());
    }

    private static LoadedPlugin plugin(String id, Optional<String> industry, AgreementPlugin code) {
        List<String> requires = id.equals("standard") ? List.of() : List.of("standard");
        PluginDescriptor descriptor = new PluginDescriptor(id, "1.0.0", 1, new Bilingual(id, id), industry, requires);
        return new LoadedPlugin(descriptor, code, new Folder(folder(id)), true, "");
    }

    private static Path folder(String id) {
        try {
            return Path.of(FakePlugins.class.getResource(id).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What standard documents beside {@code terms/common.yaml}, so that new terms need no mention here. */
    private static final String REST = "terms/rest.yaml";

    private record Folder(Path root) implements PluginFiles {

        @Override
        public Optional<byte[]> read(String path) {
            try {
                if (path.equals(REST)) {
                    return Optional.of(ShippedTerms.beyond(root.resolve("terms/common.yaml")));
                }
                Path file = root.resolve(path);
                return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<String> list(String folder) {
            if (!Files.isDirectory(root.resolve(folder))) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(root.resolve(folder))) {
                Stream<String> rest =
                        root.endsWith("standard") && folder.equals("terms") ? Stream.of(REST) : Stream.of();
                return Stream.concat(files.map(file -> folder + "/" + file.getFileName()), rest)
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String describe(String path) {
            return root.getFileName() + "/" + path;
        }
    }

    private static class Codeless implements AgreementPlugin {

        @Override
        public int apiLevel() {
            return API_LEVEL;
        }
    }

    /** Two pricing models. */
    public static class Standard extends Codeless {

        @Override
        public List<PricingModel<?>> pricingModels() {
            return List.of(new MonthlyModel(), new OverModel());
        }
    }

    /** A block, a derived term, a check. */
    public static class ShopPlugin extends Codeless {

        @Override
        public List<TermKey<?>> terms() {
            return List.of(SHOP);
        }

        @Override
        public List<DerivedTerm<?>> derivedTerms() {
            return List.of(new ShopCount());
        }

        @Override
        public List<TermCheck> checks() {
            return List.of(ShopPlugin::complain);
        }

        private static List<Complaint> complain(Terms terms) {
            boolean twice = terms.get(SHOP).stream()
                    .anyMatch(shop ->
                            Set.copyOf(shop.names()).size() < shop.names().size());
            Bilingual text = new Bilingual("店铺名重复", "a shop is there twice");
            return twice ? List.of(new Complaint("SHOP-101", "shop.names", text, text)) : List.of();
        }
    }

    private static final class ShopCount implements DerivedTerm<Integer> {

        @Override
        public TermKey<Integer> key() {
            return SHOPS;
        }

        @Override
        public Optional<Integer> derive(Terms terms) {
            return terms.get(SHOP).map(shop -> shop.names().size());
        }
    }

    private static final class MonthlyModel implements PricingModel<Monthly> {

        @Override
        public String id() {
            return "monthly";
        }

        @Override
        public FeeCategory category() {
            return FeeCategory.BASE;
        }

        @Override
        public Class<Monthly> type() {
            return Monthly.class;
        }

        @Override
        public FeeLine describe(Monthly fee) {
            return FeeLine.of("按月", new Price.Fixed(fee.amount(), "月"));
        }

        @Override
        public Set<Measure> measures(Monthly fee) {
            return Set.of();
        }

        @Override
        public List<Charge> charge(Monthly fee, Billing billing) {
            return List.of();
        }
    }

    private static final class OverModel implements PricingModel<Over> {

        @Override
        public String id() {
            return "perUnitOver";
        }

        @Override
        public FeeCategory category() {
            return FeeCategory.VALUE_ADDED;
        }

        @Override
        public Class<Over> type() {
            return Over.class;
        }

        @Override
        public FeeLine describe(Over fee) {
            return FeeLine.of("按量", new Price.PerUnit(fee.price(), fee.unit()));
        }

        @Override
        public Set<Measure> measures(Over fee) {
            return Set.of(fee.unit());
        }

        @Override
        public List<Charge> charge(Over fee, Billing billing) {
            return List.of();
        }

        @Override
        public Optional<String> buildsOn(Over fee) {
            return Optional.of(fee.of());
        }
    }
}
