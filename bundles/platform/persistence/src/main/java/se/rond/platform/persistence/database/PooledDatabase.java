// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.osgi.service.metatype.annotations.Designate;

/**
 * The one pool of connections. Within a unit of work every connection is the same one and commits with it; outside it
 * commits by itself. A database that is away fails fast, with an SQLSTATE of class 08.
 */
@Component(
        service = {DataSource.class, PooledDatabase.class},
        configurationPid = "se.rond.datasource",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = DatabaseSettings.class)
public final class PooledDatabase implements DataSource {

    private final AgroalDataSource pool;
    private final Vendor vendor;
    private final Connecting connecting;

    @Activate
    public PooledDatabase(
            BundleContext context,
            @Reference(name = "driver", target = "(osgi.jdbc.driver.class=org.apache.derby.jdbc.EmbeddedDriver)")
                    DataSourceFactory driver,
            @Reference Transactions transactions,
            DatabaseSettings settings)
            throws SQLException {
        this(
                connecting(context, settings),
                driver.createDriver(new Properties()).getClass(),
                transactions);
    }

    public PooledDatabase(Connecting connecting, Class<? extends Driver> driver, Transactions transactions)
            throws SQLException {
        this.connecting = connecting;
        this.vendor = Vendor.of(connecting.url());
        vendor.prepare();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(PooledDatabase.class.getClassLoader()); // Agroal looks its pool up by name
        try {
            pool = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(size -> size.maxSize(connecting.maxSize())
                            .acquisitionTimeout(connecting.acquisition())
                            .validationTimeout(Duration.ZERO)
                            .idleValidationTimeout(Duration.ofSeconds(2))
                            .reapTimeout(Duration.ofMinutes(10))
                            .exceptionSorter(PooledDatabase::fatal)
                            .transactionIntegration(
                                    new NarayanaTransactionIntegration(transactions.manager(), transactions.registry()))
                            .connectionFactoryConfiguration(factory -> configure(factory, driver))));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Connecting connecting(BundleContext context, DatabaseSettings settings) {
        String embedded = "jdbc:derby:" + context.getProperty("karaf.base") + "/store/derby;create=true";
        return new Connecting(
                settings.url().isBlank() ? embedded : settings.url(),
                settings.user(),
                settings.password(),
                settings.maxSize(),
                Duration.ofSeconds(settings.acquisitionTimeoutSeconds()),
                Duration.ofSeconds(settings.transactionTimeoutSeconds()));
    }

    private AgroalConnectionFactoryConfigurationSupplier configure(
            AgroalConnectionFactoryConfigurationSupplier factory, Class<? extends Driver> driver) {
        factory.connectionProviderClass(driver).jdbcUrl(connecting.url());
        vendor.properties().forEach(factory::jdbcProperty);
        if (vendor.initialSql() != null) {
            factory.initialSql(vendor.initialSql());
        }
        if (!connecting.user().isEmpty()) {
            factory.principal(new NamePrincipal(connecting.user()))
                    .credential(new SimplePassword(connecting.password()));
        }
        return factory;
    }

    /** A connection whose server is gone is not given to anybody again. */
    private static boolean fatal(SQLException e) {
        return Trouble.of(e) == Trouble.AWAY;
    }

    public Vendor vendor() {
        return vendor;
    }

    public Duration transactionTimeout() {
        return connecting.transaction();
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            throw new SQLTransientConnectionException(connecting + ": " + e.getMessage(), "08001", e);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The user is a setting");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("The timeout is a setting");
    }

    @Override
    public int getLoginTimeout() {
        return Math.toIntExact(connecting.acquisition().toSeconds());
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return pool.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }

    @Deactivate
    public void close() {
        pool.close();
    }
}
