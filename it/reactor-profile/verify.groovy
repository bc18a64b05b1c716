assert new File(basedir, 'build.log').text.contains('cli/Dockerfile: unchanged')
evaluate(new File(basedir, '../../../../it/compare.groovy'))
