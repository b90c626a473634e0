// SPDX-License-Identifier: Apache-2.0
@org.osgi.annotation.bundle.Export
package se.rond.kernel.canary;
