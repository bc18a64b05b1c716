assert new File(basedir, 'build.log').text.contains('web/Dockerfile: unchanged')
evaluate(new File(basedir, '../../../../it/compare.groovy'))
