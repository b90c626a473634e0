// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.rest.health;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rond.kernel.HealthCheck;

/** Whether the database answers. */
@Component
public final class DatabaseHealth implements HealthCheck {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseHealth.class);
    private static final int SECONDS = 1;

    // dynamic: that it is not there is what this is here to say
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable DataSource database;

    public DatabaseHealth() {}

    DatabaseHealth(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Status check() {
        DataSource database = this.database;
        if (database == null) {
            return Status.down("No database is connected.");
        }
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS) ? Status.UP : Status.down("The database does not answer.");
        } catch (SQLException unreachable) {
            LOG.warn("The database cannot be reached: {}", unreachable.getMessage());
            return Status.down("The database cannot be reached.");
        }
    }
}
