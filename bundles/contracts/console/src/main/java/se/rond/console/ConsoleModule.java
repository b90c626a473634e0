// SPDX-License-Identifier: Apache-2.0
package se.rond.console;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A bundle with pages for the web console: {@code console/module.json}, {@code console/index.js}, {@code console/pages/*.js}
 * and {@code console/i18n/{sv,en}.json}. Registered as a service; the console serves the files of the bundle that
 * registered it while the service is there.
 */
@ConsumerType
public interface ConsoleModule {

    /** Id of the module: the name of its folder, the first segment of its addresses. */
    String id();
}
