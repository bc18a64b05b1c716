String log = new File(basedir, 'build.log').text
assert log.contains('billing/Dockerfile, billing/Dockerfile.dockerignore: unchanged')
assert log.contains('services/orders/Dockerfile, services/orders/Dockerfile.dockerignore: unchanged')
evaluate(new File(basedir, '../../../../../it/compare.groovy'))
