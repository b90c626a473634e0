// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.database;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the records are kept. {@code driver.target}, which component chooses the driver by, is a setting as well. */
@ObjectClassDefinition(name = "%database", description = "%database.help", localization = "OSGI-INF/l10n/persistence")
@interface DatabaseSettings {

    @AttributeDefinition(name = "%url", description = "%url.help")
    String url() default "";

    @AttributeDefinition(name = "%user", description = "%user.help")
    String user() default "";

    @AttributeDefinition(name = "%password", description = "%password.help", type = AttributeType.PASSWORD)
    String password() default "";

    @AttributeDefinition(name = "%maxSize", description = "%maxSize.help", min = "2", max = "200")
    int maxSize() default 20;

    @AttributeDefinition(name = "%acquisitionTimeout", description = "%acquisitionTimeout.help", min = "1", max = "120")
    int acquisitionTimeoutSeconds() default 5;

    @AttributeDefinition(
            name = "%transactionTimeout",
            description = "%transactionTimeout.help",
            min = "1",
            max = "3600")
    int transactionTimeoutSeconds() default 120;
}
