// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assert.assertThrows;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import se.rond.kernel.Invalid;
import se.rond.kernel.Text;

public class CheckingAModuleJarTest {

    @Test
    public void aModuleSaysItsNameIdAndVersion() throws IOException {
        givenAModule();

        ModuleJar jar = whenRead();

        assertThat(jar.symbolicName()).isEqualTo("se.example.pools");
        assertThat(jar.id()).isEqualTo("pools");
        assertThat(jar.version()).isEqualTo("1.2.0");
        assertThat(jar.sha256()).hasSize(64);
    }

    @Test
    public void aModuleIsNamedInWordsOrByItsId() throws IOException {
        givenAModule();
        assertThat(whenRead().name()).isEqualTo(Text.same("pools"));

        file = null;
        manifest.putValue("Rond-Module-Name-sv", "Simhallar");
        manifest.putValue("Rond-Module-Name-en", "Swimming pools");
        assertThat(whenRead().name()).isEqualTo(new Text("Simhallar", "Swimming pools"));
    }

    @Test
    public void aModuleThatSomebodyHasToAskForDoesNotRunAtFirst() throws IOException {
        givenAModule();
        assertThat(whenRead().atFirst()).isEqualTo(Wanted.RUNNING);

        file = null;
        manifest.putValue("Rond-Module-Start", "asked");
        assertThat(whenRead().atFirst()).isEqualTo(Wanted.STOPPED);
    }

    @Test
    public void aFileThatIsNoJarIsRefused() throws IOException {
        file = folder.newFile();
        Files.writeString(file.toPath(), "not a jar");

        thenRefused("is not a jar");
    }

    @Test
    public void anOrdinaryBundleIsRefused() throws IOException {
        givenAModule();
        manifest.remove(new Attributes.Name("Rond-Module"));

        thenRefused("lacks Rond-Module");
    }

    @Test
    public void aFragmentIsRefused() throws IOException {
        givenAModule();
        manifest.putValue("Fragment-Host", "org.apache.felix.framework");

        thenRefused("must not have Fragment-Host");
    }

    @Test
    public void aNameThatLeadsOutOfTheStoreIsRefused() throws IOException {
        givenAModule();
        manifest.putValue("Bundle-SymbolicName", "../../etc/passwd");

        thenRefused("not well formed");
    }

    @Test
    public void aVersionThatIsNoneIsRefused() throws IOException {
        givenAModule();
        manifest.putValue("Bundle-Version", "newest");

        thenRefused("not a version");
    }

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private File file;
    private Attributes manifest;
    private Manifest whole;

    private void givenAModule() {
        whole = new Manifest();
        manifest = whole.getMainAttributes();
        manifest.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.putValue("Bundle-SymbolicName", "se.example.pools;singleton:=true");
        manifest.putValue("Bundle-Version", "1.2.0");
        manifest.putValue("Rond-Module", "pools");
    }

    private ModuleJar whenRead() throws IOException {
        if (file == null) {
            file = folder.newFile();
            new JarOutputStream(Files.newOutputStream(file.toPath()), whole).close();
        }
        return ModuleJar.read(file.toPath());
    }

    private void thenRefused(String why) {
        Invalid refusal = assertThrows(Invalid.class, this::whenRead);
        assertThat(refusal.rule()).isEqualTo("not-a-module");
        assertThat(refusal.detail().en()).contains(why);
    }
}
