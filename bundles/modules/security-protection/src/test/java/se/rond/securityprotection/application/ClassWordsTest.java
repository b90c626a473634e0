// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** Whoever spreads a word out has still written it; whoever writes ordinary Swedish has not. */
public class ClassWordsTest {

    @Test
    public void theWordsOfTheFourClassesAreFoundInEveryForm() {
        thenAreFound(
                "hemlig",
                "Hemligt",
                "HEMLIGA",
                "hemligheten",
                "topphemlig",
                "kvalificerat hemlig",
                "begränsat hemligt",
                "kvalificerathemlig",
                "konfidentiell",
                "konfidentiellt",
                "sekretesskonfidentiell",
                "H/KH",
                "se h/12");
    }

    @Test
    public void signsBetweenTheirLettersHideNothing() {
        thenAreFound(
                "h e m l i g",
                "uppgiften är h e m l i g",
                "h e m l i g t underlag",
                "H.E.M.L.I.G",
                "h-e-m-l-i-g-a bilagor",
                "h_e_m_l_i_g",
                "h*e*m*l*i*g*h*e*t*e*r",
                "h  e  m  l  i  g",
                "h\ne\nm\nl\ni\ng",
                "hem lig",
                "hem-ligt",
                "he mligheten",
                "k v a l i f i c e r a t  h e m l i g",
                "begränsat h.e.m.l.i.g",
                "k o n f i d e n t i e l l",
                "konfi-dentiellt",
                "H / KH");
    }

    @Test
    public void lettersOfOtherScriptsHideNothing() {
        thenAreFound(
                "h\u0435mlig",
                "\u04BBemlig",
                "H\u0415ML\u0406G",
                "\u041D\u0415\u041CLIG",
                "\u0397\u0395\u039CL\u0399G",
                "h\u03B5ml\u03B9g",
                "heml\u0131\u0261",
                "k\u043Enf\u0456\u0501entiell",
                "h \u0435 m l i g");
    }

    @Test
    public void nobodyTurnsThemRound() {
        thenAreFound("h\u202Eemlig", "\u2066hem\u2069lig", "\u202Egilmeh", "anm. \u202Etgilmeh\u202C klar");
        assertThat(ClassWords.areIn("gilmeh")).isFalse();
    }

    @Test
    public void theFirstWordOfAClassIsFoundLetterByLetter() {
        thenAreFound(
                "k v a l i f i c e r a t",
                "K.V.A.L.I.F.I.C.E.R.A.T",
                "b e g r ä n s a t",
                "k v \u0430 l i f i c e r a t");
        assertThat(ClassWords.areIn("Kvalificerat arbete, begränsat till en dag"))
                .isFalse();
    }

    @Test
    public void ordinarySwedishIsNotRefused() {
        List.of(
                        "Kom hem, ligger sjuk till fredag",
                        "Boende i eget hem ligger utanför",
                        "Hem. Lighthouse är leverantören",
                        "Äldreboendet Solhem, ligger på Kyrkogatan 4",
                        "Solhem liggande handlingar",
                        "Ett hem i glesbygd",
                        "Arbetar hemma i gott lag",
                        "Fastställd. Förvaras utanför systemet.",
                        "12 planerade, 7 gjorda.",
                        "Konfidens i siffrorna är god",
                        "Konferens i identiska lokaler",
                        "Högst 50 km/h på vägen",
                        "30 km/h / 50 km/h efter ombyggnad",
                        "4 tim/vecka, ca 2 h per gång",
                        "Och/eller enligt KS-2026/17",
                        "Hemtjänst, ligg i framkant",
                        "Möte med E.M.L. Ingvarsson AB",
                        "A. H. E. Malm, Lidingö")
                .forEach(text -> assertThat(ClassWords.areIn(text)).as(text).isFalse());
    }

    private static void thenAreFound(String... texts) {
        List.of(texts)
                .forEach(text -> assertThat(ClassWords.areIn(text)).as(text).isTrue());
    }
}
