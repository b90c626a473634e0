// SPDX-License-Identifier: Apache-2.0
package se.rond.thirdparty.derby;

import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.jdbc.DataSourceFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers Derby's embedded driver; the connection pool and the transactions are the platform's own. */
@Component(
        property = {
            DataSourceFactory.OSGI_JDBC_DRIVER_CLASS + "=org.apache.derby.jdbc.EmbeddedDriver",
            DataSourceFactory.OSGI_JDBC_DRIVER_NAME + "=derby"
        })
public final class EmbeddedDerby implements DataSourceFactory {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDerby.class);
    private static final String CLOSE_ALL = "jdbc:derby:;shutdown=true;deregister=false";
    private static final String CLOSED = "XJ015";

    private final EmbeddedDriver driver = new EmbeddedDriver();

    @Override
    public Driver createDriver(Properties properties) {
        return driver;
    }

    @Override
    public DataSource createDataSource(Properties properties) throws SQLException {
        throw driverOnly();
    }

    @Override
    public ConnectionPoolDataSource createConnectionPoolDataSource(Properties properties) throws SQLException {
        throw driverOnly();
    }

    @Override
    public XADataSource createXADataSource(Properties properties) throws SQLException {
        throw driverOnly();
    }

    /** Closes every open database, so that the next start needs no recovery and the lock file goes. */
    @Deactivate
    void close() {
        try {
            driver.connect(CLOSE_ALL, new Properties());
        } catch (SQLException outcome) { // Derby reports success, too, as an exception
            if (CLOSED.equals(outcome.getSQLState())) {
                LOG.info("Derby is closed");
            } else {
                LOG.warn("Derby did not close cleanly", outcome);
            }
        }
    }

    private static SQLException driverOnly() {
        return new SQLFeatureNotSupportedException("Derby is offered as a driver only");
    }
}
