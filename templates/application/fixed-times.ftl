<#-- Why the times of files are set. -->
# fixed times keep the layer of an unchanged dependency the same on every builder
