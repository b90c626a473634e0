// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.osgi.service.servlet.runtime.HttpServiceRuntime;
import org.osgi.service.servlet.runtime.dto.RequestInfoDTO;
import org.osgi.service.servlet.runtime.dto.RuntimeDTO;

/** Whoever starts Rond is told on the terminal that nobody reaches it. */
public class ListeningTest {

    @Test
    public void aPortThatAnotherProgramHasIsNamedWithWhatToDo() {
        whenStarted();

        assertThat(said())
                .contains("ett annat program har redan port " + port(), "Stoppa det", "välj en annan port")
                .contains("another program has port " + port() + " already", "Stop it", "choose another port")
                .contains("etc/org.apache.felix.http.cfg (org.osgi.service.http.port)");
    }

    @Test
    public void ofOneThatListensNothingIsSaid() {
        Listening listening = listening();
        listening.addServer(SERVER, Map.of());
        listening.tell();

        assertThat(said()).isEmpty();
    }

    @Test
    public void whatIsNotAPortThatIsTakenIsInTheLog() throws IOException {
        other.close();
        whenStarted();

        assertThat(said())
                .contains("lyssnar inte på port " + settings.get(PORT), "Varför står i data/log/karaf.log")
                .contains("does not listen at port", "data/log/karaf.log says why")
                .doesNotContain("annat program", "another program");
    }

    @Test
    public void anAddressOfAnotherMachineIsNoPortThatIsTaken() {
        settings.put("org.apache.felix.http.host", "192.0.2.1");

        assertThat(Door.of(settings).isTaken()).isFalse();
    }

    @Test
    public void whereOnlyTlsIsSwitchedOnItIsThatPort() {
        settings.put("org.apache.felix.http.enable", "false");
        settings.put("org.osgi.service.http.port.secure", settings.put(PORT, "1"));
        whenStarted();

        assertThat(said()).contains("port " + port() + " already", "(org.osgi.service.http.port.secure)");
    }

    @Test
    public void onceItListensAllTheSameThatIsSaidOnce() {
        Listening listening = whenStarted();
        told.reset();
        String[] endpoints = {"http://127.0.0.1:8955/"};
        listening.addServer(SERVER, Map.of("osgi.http.endpoint", endpoints));
        listening.removeServer(SERVER);
        listening.addServer(SERVER, Map.of("osgi.http.endpoint", endpoints));

        assertThat(said().strip()).isEqualTo("Rond svarar nu / answers now: http://127.0.0.1:8955/");
    }

    @Test
    public void settingsThatNobodyCanReadAreNoReasonToSayNothing() {
        settings.put(PORT, "http");
        whenStarted();

        assertThat(said()).contains("data/log/karaf.log says why");
        assertThat(Door.of(Map.of())).isEqualTo(new Door(null, 8080, PORT));
    }

    private static final String PORT = "org.osgi.service.http.port";

    private static final HttpServiceRuntime SERVER = new HttpServiceRuntime() {

        @Override
        public RuntimeDTO getRuntimeDTO() {
            throw new UnsupportedOperationException();
        }

        @Override
        public RequestInfoDTO calculateRequestInfoDTO(String path) {
            throw new UnsupportedOperationException();
        }
    };

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Map<String, Object> settings = new HashMap<>();
    private ServerSocket other;

    @Before
    public void givenAProgramAtThePort() throws IOException {
        other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
        settings.put("org.apache.felix.http.host", "127.0.0.1");
        settings.put(PORT, Integer.toString(port()));
    }

    @After
    public void itIsStopped() throws IOException {
        other.close();
    }

    private int port() {
        return other.getLocalPort();
    }

    private Listening whenStarted() {
        Listening listening = listening();
        listening.tell();
        return listening;
    }

    private Listening listening() {
        return new Listening(Door.of(settings), new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
