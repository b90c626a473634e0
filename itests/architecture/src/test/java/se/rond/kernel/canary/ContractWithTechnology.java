// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel.canary;

/** Breaks: contracts know no technology. And: an exported interface says who implements it. */
public interface ContractWithTechnology {

    jakarta.persistence.EntityManager entities();
}
