package io.github.dockerfilegen.image.base;

import io.github.dockerfilegen.model.HealthProbe;
import java.util.List;

/** Health checks with Bash, which can open TCP connections itself. */
final class Bash {

    private Bash() {}

    static List<String> asking(HealthProbe probe) {
        var open = "exec 3<>/dev/tcp/127.0.0.1/" + probe.port();
        return List.of(
                "bash",
                "-c",
                probe.http()
                        ? open + " && printf 'GET " + probe.path().replace("%", "%%")
                                + " HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3"
                                + " && read -r _ status _ <&3 && [[ $status == 2* ]]"
                        : open);
    }
}
