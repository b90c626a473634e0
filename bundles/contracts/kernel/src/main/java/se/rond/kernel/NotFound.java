// SPDX-License-Identifier: Apache-2.0
package se.rond.kernel;

/** There is no such thing, or the caller may not know that there is. */
public final class NotFound extends Problem {

    private static final long serialVersionUID = 1L;

    /**
     * @param what the kind of thing, such as {@code new Text("Kontrollronden", "The check round")}
     * @param id the id asked for
     */
    public NotFound(Text what, Object id) {
        super(
                404,
                "not-found",
                new Text(
                        what.sv() + " " + id + " finns inte, eller så får du inte se den. Kontrollera adressen.",
                        what.en() + " " + id + " does not exist, or you may not see it. Check the address."));
    }
}
