// SPDX-License-Identifier: Apache-2.0
package se.rond.canary;

/** Breaks: a module uses no technology. */
public final class ModuleWithTechnology {

    org.slf4j.simple.SimpleLogger logger;
    org.junit.runner.Result result;
}
