String log = new File(basedir, 'build.log').text
assert log.contains('billing/Dockerfile: unchanged')
assert log.contains('services/orders/Dockerfile: unchanged')
assert log.contains('services/orders/Dockerfile.dockerignore: unchanged')
evaluate(new File(basedir, '../../../../it/compare.groovy'))
