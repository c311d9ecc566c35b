package org.agreement.core.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agreement.core.plugin.Home;

/** A process that stores agreements and writes their numbers into a file. */
final class NumberingProcess {

    private NumberingProcess() {}

    /** Arguments: home directory, how many, file. */
    public static void main(String[] arguments) throws Exception {
        List<String> numbers = new ArrayList<>();
        try (AgreementStore store = new AgreementStore(new Home(Path.of(arguments[0])), Samples.CLOCK)) {
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                numbers.add(store.create(Samples.agreement(), Optional.empty()).number());
            }
        }
        Files.write(Path.of(arguments[2]), numbers);
    }
}
