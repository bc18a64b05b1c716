// Compares what the plugin wrote with the project's expected/ folder, byte for byte; a project without files to expect
// has expected/none with the reason, which must be in the log. The modules of a reactor have folders of their own in it.
File expected = new File(basedir, 'expected')
assert expected.isDirectory() : "no expected/ in $basedir"
String log = new File(basedir, 'build.log').getText('UTF-8')
expected.eachFileRecurse { file ->
    if (file.directory) {
        return
    }
    File module = new File(basedir, expected.toPath().relativize(file.parentFile.toPath()).toString())
    if (file.name == 'none') {
        assert log.contains(file.getText('UTF-8').trim())
        assert !new File(module, 'Dockerfile').exists()
        assert !new File(module, '.dockerignore').exists()
        assert !new File(module, 'Dockerfile.dockerignore').exists()
    } else {
        File actual = new File(module, file.name)
        assert actual.exists() : "$actual was not written"
        assert actual.getText('UTF-8') == file.getText('UTF-8') : "$actual differs from $file"
    }
}
return true
