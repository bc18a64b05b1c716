<#-- One archive that starts by itself and needs no preparation: the runtime stage copies it as Maven left it. -->
