evaluate(new File(basedir, '../../../../../it/compare.groovy'))
