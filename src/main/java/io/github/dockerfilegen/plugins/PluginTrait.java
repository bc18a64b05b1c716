package io.github.dockerfilegen.plugins;

/** What a Maven plugin does, as far as the build of an image is concerned. */
public enum PluginTrait {
    /** It packs an application, its own module's or that of a module that it depends on. */
    PACKS,
    /** The same, as an image, an installer or start scripts: its module is meant to be started. */
    SHIPS,
    /** It serves libraries: it checks their interface or publishes them. */
    LIBRARY,
    /** It runs tests. */
    TESTS,
    /** It formats sources, or can start what does, by the settings of editors. */
    FORMATS,
    /** It builds a front end, with npm or a tool like it. */
    FRONTEND,
    /** The same, of Vaadin: it installs Node below the home folder and runs npm by itself. */
    VAADIN,
    /** It starts any program with any files. */
    STARTS_PROGRAMS,
    /** It fetches files from elsewhere, or can. */
    DOWNLOADS,
    /** It compiles for one kind of machine. */
    MACHINE_CODE,
    /** Its goals clean, test or deploy, whatever their names. */
    CLEANS,
    /**
     * Its goals have a phase behind {@code package} as their own, or none, so that they run only where a POM names one.
     */
    NEEDS_A_PHASE,
    /** The databases in its configuration are those of tests and of the running application. */
    NEEDS_NO_DATABASE,
    /**
     * It does nothing before {@code package}, or nothing in an image's build: the files that its configuration names
     * are not read there.
     */
    READS_NOTHING,
    /** It writes nothing into the folders that a module packs. */
    WRITES_NO_SOURCES;

    /** Whether a plugin has it. */
    public boolean of(String artifactId) {
        return PluginRules.of(artifactId)
                .filter(rule -> rule.traits().contains(this))
                .isPresent();
    }
}
