package io.github.dockerfilegen.image.writes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dockerfilegen.model.Decision;
import io.github.dockerfilegen.model.PlainWord;
import io.github.dockerfilegen.model.ShellText;
import io.github.dockerfilegen.plan.LayerCopy;
import io.github.dockerfilegen.plan.WritableFolders;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders in the image that the application's user may write to, and no others. */
class WritableFoldersPlannerTest {

    @Test
    void aFolderBelowTheWorkingDirectoryBelongsToTheUser() {
        var result = of(
                true,
                WrittenPath.file("logs/shop.log", "logging.file.name"),
                WrittenPath.file("logs/other.log", "other"));

        assertThat(result.folders())
                .isEqualTo(new WritableFolders(
                        List.of(), List.of(), List.of(ShellText.of("install -d -o 10001 -g 10001 logs"))));
        assertThat(result.decisions())
                .containsExactly(
                        Decision.of(
                                "the application may write to /app/logs",
                                "logging.file.name; --volume shop-logs:/app/logs keeps the data; --read-only requires that or --tmpfs /app/logs:uid=10001"));
    }

    @Test
    void foldersOfOneNameAreToldToShareAVolume() {
        var result = of(
                true,
                WrittenPath.folder("logs", "a"),
                WrittenPath.folder("/data/logs", "b"),
                WrittenPath.folder("../logs", "c"),
                WrittenPath.folder("uploads", "d"));

        assertThat(result.decisions())
                .extracting(decision -> decision.because().replaceFirst(".*--volume (\\S+) .*", "$1"))
                .containsExactly(
                        "shop-app-logs:/app/logs",
                        "shop-data-logs:/data/logs",
                        "shop-logs:/logs",
                        "shop-uploads:/app/uploads");
    }

    @Test
    void aBaseWithoutAShellGetsItFromTheBuilder() {
        var result = of(
                false,
                WrittenPath.folder("/data/applogs", "a"),
                WrittenPath.folder("../logs", "b"),
                WrittenPath.file("shop.log", "c"));

        assertThat(result.folders().prepared())
                .extracting(Object::toString)
                .containsExactly(
                        "mkdir -p /writable/app && install -d -o 10001 -g 10001 /writable/data/applogs /writable/logs && chmod 1777 /writable/app");
        assertThat(result.folders().copies()).containsExactly(LayerCopy.ofBuild("/writable/", "/"));
        assertThat(result.folders().inStages(new PlainWord("shop")).copies())
                .containsExactly(new LayerCopy(new PlainWord("shop-layers"), "/writable/", "/"));
        assertThat(result.folders().made()).isEmpty();
    }

    @Test
    void aFileInTheWorkingDirectoryNeedsThatToTakeNewFiles() {
        var result = of(true, WrittenPath.file("shop.log", "logging.file.name"));

        assertThat(result.folders().made()).extracting(Object::toString).containsExactly("chmod 1777 .");
        assertThat(result.decisions())
                .containsExactly(
                        Decision.of(
                                "the application may create files in /app",
                                "logging.file.name; to keep them in a volume or to run with --read-only, set a folder below it, such as data"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tmp/shop", "/var/tmp/x", "/dev/shm", "/proc/self/fd"})
    void whatEveryUserMayWriteToNeedsNothing(String path) {
        var result = of(true, WrittenPath.folder(path, "a"));

        assertThat(result.folders()).isEqualTo(WritableFolders.NONE);
        assertThat(result.decisions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/etc/shop", "/usr/local/shop", "/root/logs", "/var", "/../../etc", "../../../usr/share"})
    void theSystemsFoldersStayAsTheyAre(String path) {
        var result = of(true, WrittenPath.folder(path, "shop.dir"));

        assertThat(result.folders()).isEqualTo(WritableFolders.NONE);
        assertThat(result.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.warning()).isTrue();
            assertThat(decision.because())
                    .startsWith("shop.dir sets it, but the application's user may not write there");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\logs", "D:/logs", "a\nRUN touch /pwned", "logs\u2028x"})
    void whatIsNoPathOnLinuxIsTold(String path) {
        var result = of(true, WrittenPath.folder(path, "shop.dir"));

        assertThat(result.folders()).isEqualTo(WritableFolders.NONE);
        assertThat(result.decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.warning()).isTrue());
    }

    @Test
    void theSystemsFolderForLogsTakesNewFilesOnly() {
        assertThat(of(true, WrittenPath.file("/var/log/shop.log", "a"))
                        .folders()
                        .made())
                .extracting(Object::toString)
                .containsExactly("chmod 1777 /var/log");
        assertThat(of(true, WrittenPath.file("/var/log/shop/shop.log", "a"))
                        .folders()
                        .made())
                .extracting(Object::toString)
                .containsExactly("install -d -o 10001 -g 10001 /var/log/shop");
        assertThat(of(false, WrittenPath.file("/var/log/shop.log", "a"))
                        .folders()
                        .prepared())
                .extracting(Object::toString)
                .containsExactly("mkdir -p /writable/var/log && chmod 1777 /writable/var/log");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lib", "lib/data", "BOOT-INF/classes", "webapps"})
    void theApplicationsOwnFilesStayOutOfReach(String path) {
        var result = of(true, WrittenPath.folder(path, "shop.dir"));

        assertThat(result.folders()).isEqualTo(WritableFolders.NONE);
        assertThat(result.decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.warning()).isTrue());
    }

    @Test
    void aServersOwnFolderIsNoFolderOfTheSystem() {
        var result = WritableFoldersPlanner.of(
                List.of(WrittenPath.file("logs/app.log", "a")),
                "/usr/local/tomcat",
                new ImageUser("10001:10001", "/home/app"),
                true,
                "shop",
                List.of());

        assertThat(result.folders().made())
                .extracting(Object::toString)
                .containsExactly("install -d -o 10001 -g 10001 logs");
    }

    @Test
    void aFolderBelowAnotherIsTheApplicationsToMake() {
        var result = of(
                true,
                WrittenPath.file("logs/archived/x", "a"),
                WrittenPath.file("logs/shop.log", "b"),
                WrittenPath.file("shop.log", "c"),
                WrittenPath.folder("logs-old", "d"));

        assertThat(result.folders().made())
                .extracting(Object::toString)
                .containsExactly("install -d -o 10001 -g 10001 logs logs-old && chmod 1777 .");
    }

    @Test
    void theUsersHomeIsWritableAlready() {
        var result = of(true, WrittenPath.file("~/shop", "spring.datasource.url"));

        assertThat(result.folders()).isEqualTo(WritableFolders.NONE);
        assertThat(result.decisions())
                .containsExactly(Decision.of(
                        "the application writes to /home/app",
                        "spring.datasource.url; it may write to its home; mount a volume to keep the data"));
    }

    @Test
    void aNameIsOneWordOfTheShell() {
        assertThat(of(true, WrittenPath.folder("my logs/$(id)", "a")).folders().made())
                .extracting(Object::toString)
                .containsExactly("install -d -o 10001 -g 10001 \"my logs/\\$(id)\"");
    }

    @Test
    void aFolderThatHoldsFilesOfTheRepositoryIsNotHiddenByATmpfs() {
        var result = WritableFoldersPlanner.of(
                List.of(WrittenPath.file("data/shop", "spring.datasource.url")),
                "/app",
                new ImageUser("10001:10001", "/home/app"),
                true,
                "shop",
                List.of("/app/data/seed"));

        assertThat(result.decisions())
                .containsExactly(
                        Decision.of(
                                "the application may write to /app/data",
                                "spring.datasource.url; --volume shop-data:/app/data keeps the data; --read-only requires that"));
    }

    private static WritableFoldersPlanner.Result of(boolean shell, WrittenPath... paths) {
        return WritableFoldersPlanner.of(
                List.of(paths), "/app", new ImageUser("10001:10001", "/home/app"), shell, "shop", List.of());
    }
}
