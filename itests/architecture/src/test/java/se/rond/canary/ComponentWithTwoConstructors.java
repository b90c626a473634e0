// SPDX-License-Identifier: Apache-2.0
package se.rond.canary;

import org.osgi.service.component.annotations.Activate;

/** Breaks a rule, so that the rule is seen to work: the container may take either. */
public final class ComponentWithTwoConstructors {

    @Activate
    public ComponentWithTwoConstructors(String setting) {}

    public ComponentWithTwoConstructors(Integer setting) {}
}
