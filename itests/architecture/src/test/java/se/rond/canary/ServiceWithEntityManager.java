// SPDX-License-Identifier: Apache-2.0
package se.rond.canary;

/** Breaks: only repositories know the entity manager. */
public final class ServiceWithEntityManager {

    jakarta.persistence.EntityManager entities;
}
