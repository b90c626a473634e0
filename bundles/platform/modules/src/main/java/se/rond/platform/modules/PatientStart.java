// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * Starts and resolves bundles while the framework may be busy with others. It then says no at once, as if the bundle were to blame,
 * and has to be asked again.
 */
final class PatientStart {

    private static final String BUSY = "Unable to acquire global lock";
    private static final int TIMES = 20;

    private final Duration pause;

    PatientStart() {
        this(Duration.ofMillis(250));
    }

    PatientStart(Duration pause) {
        this.pause = pause;
    }

    /** @throws BundleException why it does not start; that the framework is busy only after five seconds of it */
    void start(Bundle bundle) throws BundleException {
        for (int time = 1; ; time++) {
            try {
                bundle.start();
                return;
            } catch (BundleException e) {
                if (time == TIMES || !isBusy(e)) {
                    throw e;
                }
                pause();
            }
        }
    }

    /**
     * Asks some times, as the answer is no also where the framework is busy.
     *
     * @param resolved whether it resolves just now
     */
    boolean resolves(BooleanSupplier resolved) {
        for (int time = 1; time < TIMES / 4; time++) {
            if (resolved.getAsBoolean()) {
                return true;
            }
            pause();
        }
        return resolved.getAsBoolean();
    }

    private static boolean isBusy(BundleException e) {
        return String.valueOf(e.getMessage()).contains(BUSY);
    }

    private void pause() {
        LockSupport.parkNanos(pause.toNanos());
    }
}
