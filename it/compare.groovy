// Compares what the plugin wrote with the project's expected/ folder, byte for byte; a project without files to expect
// has expected/none with the reason, which must be in the log.
File expected = new File(basedir, 'expected')
assert expected.isDirectory() : "no expected/ in $basedir"
String log = new File(basedir, 'build.log').getText('UTF-8')
File none = new File(expected, 'none')
if (none.exists()) {
    assert log.contains(none.getText('UTF-8').trim())
    assert !new File(basedir, 'Dockerfile').exists()
    assert !new File(basedir, '.dockerignore').exists()
} else {
    expected.eachFile { file ->
        File actual = new File(basedir, file.name)
        assert actual.exists() : "$actual was not written"
        assert actual.getText('UTF-8') == file.getText('UTF-8') : "$actual differs from $file"
    }
}
return true
