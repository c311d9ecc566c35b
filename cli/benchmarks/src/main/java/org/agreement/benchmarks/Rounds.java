package org.agreement.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Lets engines write in turns, so that what else the machine does falls on all of them; time is that of the processor. */
final class Rounds {

    private static final long SECOND = 1_000_000_000L;

    private final PrintStream out;
    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    Rounds(PrintStream out) {
        this.out = out;
    }

    /** Prints documents per second of processor time: median, least and most of the rounds, and bytes of a document. */
    void run(List<Engine> engines, int warmUp, int rounds, int seconds) throws IOException {
        for (Engine engine : engines) {
            perThousandSeconds(engine, warmUp);
        }
        List<List<Long>> all = new ArrayList<>();
        engines.forEach(engine -> all.add(new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < engines.size(); i++) {
                all.get(i).add(perThousandSeconds(engines.get(i), seconds));
            }
        }
        for (int i = 0; i < engines.size(); i++) {
            List<Long> sorted = all.get(i).stream().sorted().toList();
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            engines.get(i).write(document);
            out.println(engines.get(i).name() + ": " + printed(sorted.get(sorted.size() / 2)) + " documents/s ["
                    + printed(sorted.get(0)) + " to " + printed(sorted.get(sorted.size() - 1)) + "], "
                    + document.size() + " bytes");
        }
    }

    private static String printed(long perThousandSeconds) {
        return perThousandSeconds / 1000 + "." + perThousandSeconds % 1000 / 100;
    }

    private long perThousandSeconds(Engine engine, int seconds) throws IOException {
        long start = machine.getProcessCpuTime();
        long spent = 0;
        long written = 0;
        do {
            engine.write(new ByteArrayOutputStream(1 << 17));
            written++;
            spent = machine.getProcessCpuTime() - start;
        } while (spent < seconds * SECOND);
        return written * 1000 * SECOND / spent;
    }
}
