package io.github.dockerfilegen.imports;

import io.github.dockerfilegen.dockerfile.Instruction;
import java.util.Optional;
import java.util.regex.Pattern;

/** A HEALTHCHECK: off, or a request, of which the path counts. */
final class ImportedHealthcheck {

    private static final Pattern REQUEST = Pattern.compile("https?://[^/:\\s\"']+(?::(\\d+))?(/[A-Za-z0-9/_.-]*)");

    private final ImportedSettings settings;
    /** The port of the request; empty for none. */
    private String probe = "";

    ImportedHealthcheck(ImportedSettings settings) {
        this.settings = settings;
    }

    void take(Instruction instruction) {
        if (!instruction.flags().isEmpty()) {
            settings.leave(
                    DockerfileImport.where(instruction) + " " + String.join(" ", instruction.flags()),
                    "the generated one has times of its own");
        }
        var text = String.join(" ", instruction.arguments());
        var request = REQUEST.matcher(text);
        if (text.startsWith("NONE")) {
            settings.set("healthcheck", "off");
        } else if (!request.find()
                || request.group().startsWith("https")
                || text.substring(request.end()).matches("(?s)[?#].*")
                || !settings.set("healthcheck", request.group(2))) {
            settings.leave(DockerfileImport.where(instruction), "set <healthcheck> to a path");
        } else {
            probe = Optional.ofNullable(request.group(1)).orElse("");
        }
    }

    /** A request needs a port. Where nothing exposes one, it names it. */
    void requirePort() {
        if (!settings.text("healthcheck").startsWith("/")) {
            return;
        }
        var ports = settings.values("ports");
        if (!ports.isEmpty()) {
            if (!probe.isEmpty() && !ports.get(0).value().equals(probe)) {
                settings.clear("healthcheck");
                settings.leave("HEALTHCHECK of port " + probe, "the generated one asks the first of <ports>");
            }
            return;
        }
        if (probe.isEmpty() || !settings.add("ports", probe)) {
            settings.clear("healthcheck");
            settings.leave("HEALTHCHECK", "set <healthcheck> to a path, and <ports>");
        }
    }
}
