package io.github.dockerfilegen.image;

import io.github.dockerfilegen.image.base.BaseImage;
import io.github.dockerfilegen.image.writes.ImageUser;
import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.DockerfileGenException;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.Quoting;
import io.github.dockerfilegen.plan.Account;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The user that the application runs as.
 *
 * @param chosen the value of {@code <user>}; empty for that of the base image's kind
 * @param home the value of {@code <home>}; empty for the default
 */
record UserAccount(Optional<String> chosen, Optional<String> home, BaseImage base) {

    /** Root's group: OpenShift runs every container with it and any user. */
    private static final String ROOT = "0";
    /** Number of the user and of the group, and the home. */
    ImageUser user() {
        return new ImageUser(
                uid() + ":" + gid(),
                uid().equals(ROOT)
                        ? "/root"
                        : home.map(path -> path.replaceFirst("/+$", ""))
                                .orElse(base.user().home()));
    }

    /**
     * @param directory the working directory
     * @throws DockerfileGenException when the account is not created here, or would own the application
     */
    void requireHome(String directory) {
        home.filter(path -> (directory + "/").startsWith(path.replaceFirst("/+$", "") + "/"))
                .ifPresent(path -> {
                    throw new DockerfileGenException(Quoting.json(path) + " in <home> holds the application, in "
                            + directory + ": its user could overwrite it. Set another folder, such as /home/app.");
                });
        home.filter(path -> !base.hasShell() || uid().equals(ROOT)).ifPresent(path -> {
            throw new DockerfileGenException(Quoting.json(path) + " in <home> cannot be set: "
                    + (base.hasShell()
                            ? "root has /root"
                            : base.word() + " images bring their user, whose home is "
                                    + base.user().home())
                    + ". Remove it, or set " + (base.hasShell() ? "<user>" : "<runtime>") + " to another one.");
        });
    }

    private String uid() {
        return chosen.orElse(base.user().ids()).replaceFirst(":.*", "");
    }

    /** A group of the user's own, unless another one is set. */
    private String gid() {
        var ids = chosen.orElse(base.user().ids());
        return ids.contains(":") ? ids.substring(ids.indexOf(':') + 1) : ids;
    }

    /** The account to create; root has one. */
    List<Account> accounts() {
        if (uid().equals(ROOT)) {
            return List.of();
        }
        var gid = new PlainWord(gid());
        var shared = gid().equals(ROOT);
        return List.of(new Account(
                new PlainWord(uid()),
                gid,
                new PlainWord(user().home()),
                new PlainWord(shared ? "770" : "750"),
                shared ? List.of() : List.of(gid),
                changed(shared).map(PlainWord::new).toList()));
    }

    /** A new folder changes the one around it; the engine changes /etc, where it mounts files of its own. */
    private Stream<String> changed(boolean shared) {
        var home = user().home();
        return Stream.of(
                        "/etc",
                        shared ? "" : "/etc/group",
                        "/etc/passwd",
                        home.substring(0, home.lastIndexOf('/')),
                        home)
                .filter(path -> !path.isEmpty());
    }

    List<Decision> decisions() {
        return chosen
                .map(ids -> uid().equals(ROOT)
                        ? Decision.warning(
                                "the application runs as root",
                                "user is set to " + ids + "; who takes over the application takes over the "
                                        + "container; set another number, such as 10001")
                        : Decision.of("user " + user().ids(), "user is set"))
                .stream()
                .toList();
    }
}
