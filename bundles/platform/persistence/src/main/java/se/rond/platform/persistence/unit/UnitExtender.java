// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.unit;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/** Opens the units of every bundle that has a {@code Meta-Persistence} header, one at a time, and closes them with it. */
@Component(
        immediate = true,
        service = {}) // nobody asks for an extender
public final class UnitExtender implements BundleTrackerCustomizer<BundleUnits> {

    private final BundleContext context;
    private final Store store;
    private final ScheduledExecutorService opening;
    private final BundleTracker<BundleUnits> tracker;

    @Activate
    public UnitExtender(BundleContext context, @Reference Store store) {
        this.context = context;
        this.store = store;
        this.opening = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "rond-persistence-units"));
        this.tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    void stop() {
        opening.shutdown();
        tracker.close();
        opening.shutdownNow();
    }

    @Override
    public @Nullable BundleUnits addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        if (bundle.getHeaders("").get("Meta-Persistence") == null) {
            return null;
        }
        BundleUnits units = new BundleUnits(bundle, context, store, opening);
        units.openSoon();
        return units; // also when it fails: a tracker that is answered null asks again
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, BundleUnits units) {}

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, BundleUnits units) {
        units.close();
    }
}
