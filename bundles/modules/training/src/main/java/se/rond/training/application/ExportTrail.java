// SPDX-License-Identifier: Apache-2.0
package se.rond.training.application;

import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.persistence.UnitOfWork;
import se.rond.training.api.NotingExports;

@Component
public final class ExportTrail implements NotingExports {

    private final TrainingDesk desk;
    private final UnitOfWork work;

    @Activate
    public ExportTrail(@Reference TrainingDesk desk, @Reference UnitOfWork work) {
        this.desk = desk;
        this.work = work;
    }

    @Override
    public void list(String list) {
        work.write(() -> desk.recordPersonal("list.export", "list", list, null, Map.of(), Map.of(), null));
    }
}
