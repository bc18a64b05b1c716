assert new File(basedir, 'build.log').text.contains('app/Dockerfile: unchanged')
evaluate(new File(basedir, '../../../../it/compare.groovy'))
