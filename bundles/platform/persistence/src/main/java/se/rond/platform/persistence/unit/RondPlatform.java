// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.unit;

import jakarta.transaction.TransactionManager;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.server.ServerPlatformBase;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.eclipse.persistence.sessions.ExternalTransactionController;
import org.eclipse.persistence.transaction.JTATransactionController;

/** Gives EclipseLink our transaction manager itself; its own platforms would look one up by name. */
final class RondPlatform extends ServerPlatformBase {

    private final TransactionManager manager;

    RondPlatform(DatabaseSession session, TransactionManager manager) {
        super(session);
        this.manager = manager;
        disableRuntimeServices();
    }

    @Override
    public Class<? extends ExternalTransactionController> getExternalTransactionControllerClass() {
        return JTATransactionController.class;
    }

    @Override
    public void initializeExternalTransactionController() {
        JTATransactionController controller = new JTATransactionController(manager);
        controller.setSession((AbstractSession) getDatabaseSession());
        getDatabaseSession().setExternalTransactionController(controller);
    }
}
