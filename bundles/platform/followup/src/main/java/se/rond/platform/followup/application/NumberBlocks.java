// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.application;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import se.rond.kernel.Problem;
import se.rond.kernel.Text;
import se.rond.kernel.Unavailable;
import se.rond.persistence.UnitOfWork;
import se.rond.platform.followup.domain.NumberSeries;

/**
 * Takes numbers from the database in blocks, in a transaction of its own on a thread of its own, so that no reporter holds
 * the series while its round is committed. Numbers of a block that is left over when the node stops are never given.
 */
@Component(service = Numbers.class)
public final class NumberBlocks implements Numbers {

    private static final int SIZE = 20;
    private static final int ATTEMPTS = 5;
    private static final int PATIENCE_SECONDS = 10;

    private final UnitOfWork work;
    private final Series series;
    private final ExecutorService taker =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "rond-finding-numbers"));
    private final Map<Integer, Block> blocks = new HashMap<>();

    @Activate
    public NumberBlocks(@Reference UnitOfWork work, @Reference Series series) {
        this.work = work;
        this.series = series;
    }

    @Deactivate
    public void stop() {
        taker.shutdownNow();
    }

    @Override
    public synchronized String next(int year) {
        Block block = blocks.get(year);
        if (block == null || block.next >= block.end) {
            block = await(year);
            blocks.put(year, block);
        }
        return number(year, block.next++);
    }

    /** The number of a finding. */
    public static String number(int year, int serial) {
        return String.format(Locale.ROOT, "%d-%05d", year, serial);
    }

    private Block await(int year) {
        try {
            return taker.submit(() -> take(year)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away();
        } catch (ExecutionException | TimeoutException e) {
            throw away();
        }
    }

    /** Another node may take from the same series at the same moment: then once more. */
    private Block take(int year) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.write(() -> new Block(series.of(year).take(SIZE)));
            } catch (Problem stale) {
                if (attempt == ATTEMPTS) {
                    throw stale;
                }
            }
        }
    }

    private static Unavailable away() {
        return new Unavailable(
                "finding-number-unavailable",
                new Text(
                        "Bristen kan inte få ett nummer just nu. Försök igen om en stund.",
                        "The deficiency cannot be given a number just now. Try again in a while."));
    }

    /** The series as they are kept. */
    public interface Series {

        /** Begins the series if the year has none yet. */
        NumberSeries of(int year);
    }

    private static final class Block {

        private int next;
        private final int end;

        Block(int first) {
            next = first;
            end = first + SIZE;
        }
    }
}
