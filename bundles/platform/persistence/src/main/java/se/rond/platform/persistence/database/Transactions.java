// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.database;

import com.arjuna.ats.arjuna.common.CoordinatorEnvironmentBean;
import com.arjuna.ats.arjuna.common.CoreEnvironmentBean;
import com.arjuna.ats.arjuna.common.CoreEnvironmentBeanException;
import com.arjuna.ats.arjuna.common.ObjectStoreEnvironmentBean;
import com.arjuna.ats.arjuna.coordinator.TransactionReaper;
import com.arjuna.ats.internal.arjuna.objectstore.VolatileStore;
import com.arjuna.ats.internal.arjuna.utils.UuidProcessId;
import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.arjuna.common.internal.util.propertyservice.BeanPopulator;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Narayana, with one resource and therefore one phase: nothing is written to a log of its own, nothing is recovered. */
@Component(service = Transactions.class)
public final class Transactions {

    private final TransactionManager manager;
    private final TransactionSynchronizationRegistry registry;

    @Activate
    public Transactions() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Transactions.class.getClassLoader()); // Narayana looks its classes up by name
        try {
            settle();
            manager = com.arjuna.ats.jta.TransactionManager.transactionManager();
            registry = new TransactionSynchronizationRegistryImple();
            manager.begin(); // whatever else it looks up, it looks up now
            manager.commit();
        } catch (CoreEnvironmentBeanException
                | NotSupportedException
                | SystemException
                | RollbackException
                | jakarta.transaction.HeuristicMixedException
                | jakarta.transaction.HeuristicRollbackException e) {
            throw new IllegalStateException("Narayana does not start", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void settle() throws CoreEnvironmentBeanException {
        CoreEnvironmentBean core = BeanPopulator.getDefaultInstance(CoreEnvironmentBean.class);
        core.setNodeIdentifier("rond");
        core.setProcessImplementationClassName(UuidProcessId.class.getName()); // the usual one opens a TCP port
        for (@Nullable String store : Arrays.asList(null, "communicationStore", "stateStore")) {
            BeanPopulator.getNamedInstance(ObjectStoreEnvironmentBean.class, store)
                    .setObjectStoreType(VolatileStore.class.getName());
        }
        CoordinatorEnvironmentBean coordinator = BeanPopulator.getDefaultInstance(CoordinatorEnvironmentBean.class);
        coordinator.setTransactionStatusManagerEnable(false); // and so would this
    }

    public TransactionManager manager() {
        return manager;
    }

    public TransactionSynchronizationRegistry registry() {
        return registry;
    }

    @Deactivate
    void stop() {
        TransactionReaper.terminate(false);
    }
}
